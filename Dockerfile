# The server without its embedded PostgreSQL: docker-compose.yml gives it a DATABASE_URL.
FROM node:24-bookworm-slim
WORKDIR /srv/regiospiegel
COPY . .
# Files of data stewards wait in the one folder that the server writes to.
RUN npm ci --no-audit --no-fund && npm run build && install -d -o node -m 700 .data/uploads
USER node
EXPOSE 4000
CMD ["node", "--max-old-space-size=256", "--enable-source-maps", ".data/build/main.js"]
